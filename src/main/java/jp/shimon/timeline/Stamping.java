package jp.shimon.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ConcurrenceView;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.timeline.Box.Mark;

/** 押印：goes through a trail from its beginning, and keeps which boxes are filled. */
final class Stamping {

    private static final List<String> WAY = List.of(
            "draft",
            "approveProposal",
            "concur",
            "checkProposal",
            "headquartersDecision",
            "approveConsultation",
            "decideAdoption");

    private static final String HEARD = CommitteeType.ADVISORY_MEETING.name();

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Box> concurring = new LinkedHashMap<>();
    private final List<Box> voided = new ArrayList<>();
    private boolean heard;

    Stamping(List<String> departments) {
        departments.forEach(department -> concurring.put(department, Box.open("concur", department)));
    }

    void take(Entry entry) {
        switch (entry.key()) {
            case "submit" -> boxes.put("draft", Box.of("draft", Mark.STAMP, entry));
            case "reviseProposal" -> submitted(entry);
            case "pullBack" -> back();
            case "enter" -> entered(entry);
            case "bundle" -> heard = HEARD.equals(entry.answers().get("committeeType"));
            case "passOver", "passOverByRule" -> passedOver(entry);
            case "postView" -> {
                boxes.replaceAll((step, box) -> box.viewed(entry));
                concurring.replaceAll((department, box) -> box.viewed(entry));
            }
            default -> answered(entry);
        }
    }

    /** 付議案を作った：the draft of a consultation is the secretariat's. */
    void prepared(Entry entry) {
        if (entry.key().equals("prepareConsultation")) {
            boxes.put("draft", Box.of("draft", Mark.STAMP, entry));
        }
    }

    private void submitted(Entry entry) {
        if ("SUBMIT".equals(entry.answers().get("outcome"))) {
            back();
            boxes.put("draft", Box.of("draft", Mark.STAMP, entry));
        }
    }

    /** Approved on paper: the name and the day are what was entered. */
    private void entered(Entry entry) {
        boxes.put("draft", Box.of("draft", Mark.STAMP, entry));
        String approver = entry.answers().get("approvedBy");
        if (approver != null) {
            boxes.put(
                    "approveProposal", new Box("approveProposal", null, Mark.STAMP, approver, entry.at(), null, null));
        }
    }

    private void passedOver(Entry entry) {
        Box box = Box.passedOver(entry);
        String department = box.department();
        if (box.step().equals("concur") && department != null) {
            concurring.put(department, box);
        } else {
            boxes.put(box.step(), box);
        }
    }

    private void answered(Entry entry) {
        String step = entry.key();
        if (!WAY.contains(step) && !step.equals("hearNewMeasure")) {
            return;
        }
        String outcome = entry.answers().getOrDefault("outcome", "APPROVE");
        if (outcome.equals("SEND_BACK")) {
            backTo(entry.answers().getOrDefault("returnTo", "reviseProposal"));
        } else if (outcome.equals("APPROVE") && WAY.contains(step)) {
            boxes.put(step, Box.of(step, mark(entry), entry));
        }
    }

    private static Mark mark(Entry entry) {
        return Mark.valueOf(entry.answers().getOrDefault("capacity", Mark.STAMP.name()));
    }

    void concurred(ConcurrenceView answer) {
        Mark mark = answer.agreed() ? Mark.STAMP : Mark.DISSENT;
        concurring.put(
                answer.department(),
                new Box("concur", answer.department(), mark, answer.answeredBy(), answer.answeredAt(), null, null));
    }

    /** Everything behind the drafter is void. */
    void back() {
        backTo("reviseProposal");
    }

    private void backTo(String step) {
        int from = step.equals("reviseProposal") ? 1 : Math.max(WAY.indexOf(step), 1);
        for (String later : WAY.subList(from, WAY.size())) {
            Box box = boxes.remove(later);
            if (box != null && box.filled()) {
                voided.add(box);
            }
        }
    }

    Boxes boxes() {
        List<Box> all = new ArrayList<>();
        for (String step : WAY) {
            if (heard && step.equals("approveConsultation")) {
                continue; // a 懇談会 is not consulted: there is nothing to approve
            }
            if (step.equals("concur")) {
                all.addAll(concurring.values());
            } else {
                all.add(boxes.getOrDefault(step, Box.open(step, null)));
            }
        }
        boolean delegated = boxes.containsKey("decideAdoption")
                && boxes.get("decideAdoption").mark() == Mark.DELEGATED;
        if (delegated) {
            all.add(new Box("mayor", null, Mark.SLASH, null, null, null, null));
        }
        return new Boxes(List.copyOf(all), List.copyOf(voided));
    }
}
