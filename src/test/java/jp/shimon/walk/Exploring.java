package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.shimon.shared.Refused;

/**
 * 探索：from a beginning on, every move in every situation, breadth first, so that each situation is come to by its shortest way.
 * What should be refused is tried first, on the case that stands there; each move that is let takes the case along, and the
 * next one begins with a new case on the same way.
 */
final class Exploring {

    private final Doing doing;
    private final Agreement agreement;
    private final Supplier<Affair> beginning;
    private final Predicate<Affair> beyond;
    private final boolean byEach;
    private final Set<String> seen = new HashSet<>();
    private final Deque<Found> open = new ArrayDeque<>();
    private final Set<String> ends = new TreeSet<>();
    private int situations;
    private int done;
    private int refused;

    /** A situation: the way to it, and a case that has come that way. */
    private record Found(List<Move> way, Affair affair) {}

    /**
     * @param beyond what belongs to another exploration
     * @param byEach whether each person who may makes the same move, or the first of them only
     */
    Exploring(Bench bench, Supplier<Affair> beginning, Predicate<Affair> beyond, boolean byEach) {
        this.doing = new Doing(bench);
        this.agreement = new Agreement(bench);
        this.beginning = beginning;
        this.beyond = beyond;
        this.byEach = byEach;
    }

    /** Everything there is. */
    Exploring whole() {
        Affair first = beginning.get();
        agreement.holds(first, "the beginning");
        seen.add(first.where());
        open.add(new Found(List.of(), first));
        while (!open.isEmpty()) {
            everyMove(open.poll());
        }
        return this;
    }

    private void everyMove(Found found) {
        situations++;
        Affair at = found.affair();
        String here = at.where();
        List<Move> legal = new ArrayList<>();
        List<Move> illegal = new ArrayList<>();
        for (Move move : Moves.at(at)) {
            (Law.lets(move, at) && mayAnswer(move, at) ? legal : illegal).add(move);
        }
        List<Object> before = at.record();
        illegal.forEach(move -> isRefused(move, at, here));
        assertThat(at.record()).as("refusals change nothing at %s", here).isEqualTo(before);
        Affair next = at;
        for (Move move : byEach ? legal : eachOnce(legal)) {
            next = isDone(move, next, found.way(), here);
        }
        leave(next);
    }

    private static List<Move> eachOnce(List<Move> moves) {
        Map<String, Move> first = new LinkedHashMap<>();
        moves.forEach(move -> first.putIfAbsent(move.what(), move));
        return List.copyOf(first.values());
    }

    private static boolean mayAnswer(Move move, Affair at) {
        return move.kind() != Move.Kind.ANSWER
                || Law.doers(move.step(), at.drafter()).contains(move.who());
    }

    private void isRefused(Move move, Affair at, String here) {
        try {
            doing.does(move, at);
        } catch (Refused sentence) {
            refused++;
            agreement.isSaidInWords(sentence, move + " at " + here);
            return;
        } catch (RuntimeException fault) {
            fail("%s at %s is a fault and no sentence".formatted(move, here), fault);
        }
        fail("%s at %s should be refused".formatted(move, here));
    }

    /** @return a case that stands where this one stood: the same one where the move left it there */
    private Affair isDone(Move move, Affair given, List<Move> way, String here) {
        Affair at = given;
        if (!given.where().equals(here)) {
            leave(given);
            at = along(way, here);
        }
        try {
            doing.does(move, at);
        } catch (Refused sentence) {
            refused++;
            agreement.isSaidInWords(sentence, move + " at " + here);
            boolean byChoice = move.kind() == Move.Kind.ANSWER && !move.answer().isEmpty();
            assertThat(byChoice)
                    .as("%s at %s is let: %s, after %s", move, here, sentence, way)
                    .isTrue();
            assertThat(at.where()).as("a refusal moves nothing: %s", move).isEqualTo(here);
            return at;
        } catch (RuntimeException fault) {
            return fail("%s at %s after %s".formatted(move, here, way), fault);
        }
        done++;
        agreement.holds(at, move + " at " + here + " by " + way);
        String there = at.where();
        if (at.ended()) {
            ends.add(at.status().name());
        }
        if (!beyond.test(at) && seen.add(there)) {
            List<Move> longer = new ArrayList<>(way);
            longer.add(move);
            open.add(new Found(longer, at));
        }
        return at;
    }

    /** What nobody comes back to; else everybody's lists would grow with each move. */
    private void leave(Affair affair) {
        if (open.stream().noneMatch(found -> found.affair() == affair)) {
            affair.leave();
        }
    }

    private Affair along(List<Move> way, String here) {
        Affair affair = beginning.get();
        way.forEach(move -> doing.does(move, affair));
        assertThat(affair.where())
                .as("the same way leads to the same place: %s", way)
                .isEqualTo(here);
        return affair;
    }

    Set<String> ends() {
        return ends;
    }

    int situations() {
        return situations;
    }

    int done() {
        return done;
    }

    int refused() {
        return refused;
    }
}
