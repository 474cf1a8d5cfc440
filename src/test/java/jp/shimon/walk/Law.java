package jp.shimon.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shimon.change.ChangeStatus;

/**
 * 定め：who may do what, and when; written down once more from the contract and the table of verbs, so that a step that lets in
 * somebody else, or a verb that works at the wrong time, is found.
 */
final class Law {

    static final Set<ChangeStatus> ENDS =
            Set.of(ChangeStatus.ADOPTED, ChangeStatus.NOT_TAKEN_UP, ChangeStatus.WITHDRAWN, ChangeStatus.SCRAPPED);
    /** Where a change may stand while it has this status. */
    static final Map<ChangeStatus, Set<String>> PLACES = Map.of(
            ChangeStatus.IN_REVIEW,
                    Set.of(
                            "approveProposal",
                            "concur",
                            "checkProposal",
                            "hearNewMeasure",
                            "awaitRating",
                            "reviseProposal"),
            ChangeStatus.AWAITING_BUNDLE, Set.of("awaitDecision"),
            ChangeStatus.IN_CONSULTATION, Set.of("awaitDecision"));

    static final Set<String> ANNOTATIONS =
            Set.of("hold", "release", "remind", "circulate", "seen", "flagImportant", "unflagImportant");
    private static final List<String> SECRETARIAT = List.of("gyoukan2", "gyoukan1");
    private static final Set<String> DECISIONS = Set.of("approveConsultation", "decideAdoption", "decideWithdrawal");

    private Law() {}

    /** Among whom somebody should be found who may do a step. */
    static List<String> likely(String step) {
        return switch (step) {
            case "reviseProposal", "replyToInquiry" -> List.of("soumu1", "gyoukan1");
            case "approveProposal", "agreeAmendment" -> List.of("soumu2", "gyoukan3");
            case "concur" -> List.of("kikaku1");
            case "headquartersDecision" -> List.of("honbu1");
            default -> DECISIONS.contains(step) ? List.of("shichou1") : SECRETARIAT;
        };
    }

    /** Who may do a step of a change of 総務課 or, where the secretariat itself drafted it, of 行政管理課. */
    static Set<String> doers(String step, String drafter) {
        boolean ours = drafter.equals("soumu1");
        return switch (step) {
            case "reviseProposal" -> Set.of(drafter);
            case "approveProposal", "agreeAmendment" -> Set.of(ours ? "soumu2" : "gyoukan3");
            case "checkProposal", "hearNewMeasure", "rate" -> ours ? Set.copyOf(SECRETARIAT) : Set.of("gyoukan2");
            default -> Set.copyOf(likely(step));
        };
    }

    /** Whether the verb should work now; what is answered to a task is the matter of its step. */
    static boolean lets(Move move, Affair at) {
        boolean own = move.who().equals(at.drafter());
        boolean drafting = at.open("reviseProposal").isPresent();
        return switch (move.kind()) {
            case ANSWER -> true;
            case DEPUTY -> DECISIONS.contains(move.step());
            case PULL_UP -> move.step().equals("approveProposal") && move.who().equals("honbu1");
            case PASS_OVER -> Set.of("approveProposal", "concur").contains(move.step()) && !own;
            case PASS_OVER_PRESENT, EXCEPTION -> false;
            case HOLD -> doers(move.step(), at.drafter()).contains(move.who());
            case REMIND -> Set.of("kanri1", "gyoukan1").contains(move.who());
            case PULL_BACK -> own && at.open("approveProposal").isPresent() && at.justSubmitted();
            case WITHDRAW -> own && mayStillBeWithdrawn(at);
            case BUNDLE -> move.who().equals("gyoukan1") && at.status() == ChangeStatus.AWAITING_BUNDLE;
            case SUBMIT, RESUBMIT_REWRITTEN -> own && drafting;
            case CIRCULATE -> true;
            case FLAG -> (move.who().equals("gyoukan1") || own && drafting) && !at.ended();
        };
    }

    private static boolean mayStillBeWithdrawn(Affair at) {
        return switch (at.status()) {
            case IN_REVIEW, AWAITING_BUNDLE -> true;
            case IN_CONSULTATION ->
                at.awaitsReport() && at.open("decideWithdrawal").isEmpty();
            default -> false;
        };
    }
}
