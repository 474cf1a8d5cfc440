package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import jp.shimon.approval.PostView;
import jp.shimon.approval.PostViews;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 後閲する（不在だった人）。 What was decided stays as it is. */
@Component
class ViewAfterwards extends Step {

    private final PostViews views;

    ViewAfterwards(PostViews views) {
        this.views = views;
    }

    @Override
    public String key() {
        return "postView";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.person(views.get(at.businessKey()).person());
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(Field.longText("note"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        views.viewed(at.businessKey(), answers.text("note"), by);
        return Map.of();
    }

    @Override
    public Subject subject(Case at) {
        PostView view = views.get(at.businessKey());
        return new Subject(view.title(), view.changes(), view.consultation(), null);
    }

    @Override
    public String reasonField() {
        return "note";
    }
}
