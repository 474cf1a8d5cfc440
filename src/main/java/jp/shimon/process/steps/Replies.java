package jp.shimon.process.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shimon.consultation.AttendanceHow;
import jp.shimon.consultation.Attended;
import jp.shimon.consultation.MemberView;
import jp.shimon.consultation.Roll;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import jp.shimon.shared.Sentence;

/** 書面での回答：一人ずつ、賛否と、届いた日。 */
final class Replies {

    private Replies() {}

    /** What was recorded already stands there. */
    static List<Field> fields(Roll roll, LocalDate today) {
        List<MemberView> members = roll.members();
        List<Option> replies = Stream.of(AttendanceHow.APPROVED, AttendanceHow.OPPOSED, AttendanceHow.ABSENT)
                .map(how -> new Option(how.name(), Sentence.of("option.reply." + how)))
                .toList();
        String otherwise = roll.recorded() == null ? null : AttendanceHow.ABSENT.name();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            Optional<Attended> recorded = recorded(roll, members.get(i));
            fields.add(Field.select("reply" + (i + 1), replies)
                    .labelled(Sentence.of("field.ofMember.reply", name))
                    .with(recorded.map(one -> one.how().name()).orElse(otherwise)));
            fields.add(Field.date("repliedOn" + (i + 1))
                    .labelled(Sentence.of("field.ofMember.repliedOn", name))
                    .with(recorded.map(Attended::repliedOn).orElse(today)));
        }
        return fields;
    }

    private static Optional<Attended> recorded(Roll roll, MemberView member) {
        return Stream.ofNullable(roll.recorded())
                .flatMap(List::stream)
                .filter(one -> one.member().equals(member.id()))
                .findFirst();
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
