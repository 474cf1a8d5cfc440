package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shimon.consultation.AttendanceHow;
import jp.shimon.consultation.Attended;
import jp.shimon.consultation.MemberId;
import jp.shimon.consultation.MemberView;
import jp.shimon.consultation.Roll;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** 委員を選ぶ欄：who was there, how, and who presided. */
final class Members {

    private static final String BY_RULE = "BY_RULE";
    private static final String PRESIDES = "presides";
    private static final String PRESENT = "present";
    private static final String ONLINE = "online";
    private static final String IN_WRITING = "writtenOpinions";

    private Members() {}

    static List<Option> options(List<MemberView> members) {
        return members.stream()
                .map(member -> Option.verbatim(member.id().toString(), member.name()))
                .toList();
    }

    /** 議長：as the rule has it, unless somebody is named. */
    static Field presides(List<MemberView> members) {
        Option byRule = new Option(BY_RULE, Sentence.of("option.presides." + BY_RULE));
        return Field.select(
                        PRESIDES,
                        Stream.concat(Stream.of(byRule), options(members).stream())
                                .toList())
                .with(BY_RULE)
                .optional();
    }

    /** Who was there, and how; what was recorded already stands there. */
    static List<Field> there(Roll roll) {
        return List.of(
                who(PRESENT, roll, AttendanceHow::counts).mustBeFilled(),
                who(ONLINE, roll, how -> how == AttendanceHow.ONLINE),
                who(IN_WRITING, roll, how -> how == AttendanceHow.WRITTEN_OPINION));
    }

    private static Field who(String name, Roll roll, Predicate<AttendanceHow> as) {
        Field field = Field.multiSelect(name, options(roll.members()));
        List<Attended> recorded = roll.recorded();
        return recorded == null
                ? field
                : field.with(recorded.stream()
                        .filter(one -> as.test(one.how()))
                        .map(one -> one.member().toString())
                        .toList());
    }

    /** 議長：what was recorded already stands there. */
    static Field presided(Roll roll) {
        MemberId recorded = roll.recorded() == null ? null : roll.meeting().presidedBy();
        Field field = presides(roll.members());
        return recorded == null ? field : field.with(recorded.toString());
    }

    static @Nullable MemberId presiding(Answers answers) {
        String given = answers.text(PRESIDES);
        return given == null || given.equals(BY_RULE) ? null : MemberId.parse(given);
    }

    static Set<MemberId> chosen(Answers answers, String field) {
        Set<MemberId> chosen = new HashSet<>();
        answers.list(field).forEach(id -> chosen.add(MemberId.parse(id)));
        return chosen;
    }

    /** @throws Refused INVALID when somebody took part in two ways that exclude each other */
    static List<Attended> attended(Answers answers) {
        Set<MemberId> present = chosen(answers, PRESENT);
        Set<MemberId> online = chosen(answers, ONLINE);
        Set<MemberId> inWriting = chosen(answers, IN_WRITING);
        if (!present.containsAll(online)) {
            throw Refused.invalid(ONLINE, "online.notPresent");
        }
        if (inWriting.stream().anyMatch(present::contains)) {
            throw Refused.invalid(IN_WRITING, "written.present");
        }
        List<Attended> attended = new ArrayList<>();
        present.forEach(id -> attended.add(
                new Attended(id, online.contains(id) ? AttendanceHow.ONLINE : AttendanceHow.IN_PERSON, null)));
        inWriting.forEach(id -> attended.add(new Attended(id, AttendanceHow.WRITTEN_OPINION, null)));
        return attended;
    }
}
