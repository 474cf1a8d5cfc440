package jp.shimon.process.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.consultation.AttendanceHow;
import jp.shimon.consultation.Attended;
import jp.shimon.consultation.MemberView;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import jp.shimon.shared.Sentence;

/** 書面での回答：一人ずつ、賛否と、届いた日。 */
final class Replies {

    private Replies() {}

    static List<Field> fields(List<MemberView> members, LocalDate today) {
        List<Option> replies = Stream.of(AttendanceHow.APPROVED, AttendanceHow.OPPOSED, AttendanceHow.ABSENT)
                .map(how -> new Option(how.name(), Sentence.of("option.reply." + how)))
                .toList();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            fields.add(Field.select("reply" + (i + 1), replies).labelled(Sentence.of("field.ofMember.reply", name)));
            fields.add(Field.date("repliedOn" + (i + 1))
                    .labelled(Sentence.of("field.ofMember.repliedOn", name))
                    .with(today));
        }
        return fields;
    }

    static List<Attended> of(Answers answers, List<MemberView> members, LocalDate today) {
        List<Attended> replies = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String given = answers.text("reply" + (i + 1));
            AttendanceHow how = given == null ? AttendanceHow.ABSENT : AttendanceHow.valueOf(given);
            LocalDate day = how == AttendanceHow.ABSENT ? null : answers.dateOr("repliedOn" + (i + 1), today);
            replies.add(new Attended(members.get(i).id(), how, day));
        }
        return replies;
    }
}
