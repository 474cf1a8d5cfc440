package jp.shimon.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.shared.Violation;

/** 同じ会議：its attendance is entered once; where another of its consultations tells it, it must be the same. */
final class Together {

    private Together() {}

    /** @param recorded with who was there */
    static List<Violation> differences(MeetingView recorded, AttendanceForm told) {
        List<Violation> found = new ArrayList<>();
        MeetingResult result = recorded.status().told();
        if (told.result() != result) {
            found.add(Violation.of("result", "meeting.endedOtherwise." + result, recorded.no()));
        }
        who(recorded, told).map(field -> other(field, recorded)).forEach(found::add);
        MemberId presides = told.presides();
        if (presides != null && !presides.equals(recorded.presidedBy())) {
            found.add(Violation.of("presides", "meeting.presidedOtherwise", recorded.no()));
        }
        return found;
    }

    /** The fields that tell of other members than the record does. */
    private static Stream<String> who(MeetingView recorded, AttendanceForm told) {
        List<Attended> was = recorded.attendance();
        List<Attended> is = told.members();
        if (recorded.written()) {
            return Stream.of(AttendanceHow.APPROVED, AttendanceHow.OPPOSED)
                            .anyMatch(how -> !these(was, how).equals(these(is, how)))
                    ? Stream.of("reply1")
                    : Stream.empty();
        }
        if (!there(was).equals(there(is))) {
            return Stream.of("present");
        }
        return Stream.concat(
                other("online", AttendanceHow.ONLINE, was, is),
                other("writtenOpinions", AttendanceHow.WRITTEN_OPINION, was, is));
    }

    private static Stream<String> other(String field, AttendanceHow how, List<Attended> was, List<Attended> is) {
        return these(was, how).equals(these(is, how)) ? Stream.empty() : Stream.of(field);
    }

    private static Violation other(String field, MeetingView recorded) {
        Integer present = recorded.present();
        return Violation.of(field, "meeting.attendedOtherwise", recorded.no(), present == null ? 0 : present);
    }

    private static Set<MemberId> these(List<Attended> members, AttendanceHow how) {
        return members.stream()
                .filter(one -> one.how() == how)
                .map(Attended::member)
                .collect(Collectors.toSet());
    }

    private static Set<MemberId> there(List<Attended> members) {
        return members.stream()
                .filter(one -> one.how().counts())
                .map(Attended::member)
                .collect(Collectors.toSet());
    }
}
