package jp.shimon.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.process.engine.Tracks;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;

/** 図：the drawings of the procedures, and how far a case has come on its own. */
@Component
public class Drawings {

    /** From the proposal on, in the order in which one comes to know them. */
    private static final List<String> ORDER =
            List.of("plan-change", "hearing", "consultation", "opinion-exchange", "follow-up", "progress-review");

    private final Tracks tracks;

    Drawings(Tracks tracks) {
        this.tracks = tracks;
    }

    /** The drawings on which new cases begin. */
    public List<Drawing> all() {
        return tracks.latest().stream()
                .sorted(Comparator.comparingInt(drawing -> place(drawing.key())))
                .toList();
    }

    private static int place(String key) {
        return ORDER.contains(key) ? ORDER.indexOf(key) : ORDER.size();
    }

    /** @throws Refused NOT_FOUND */
    public Drawing one(String key) {
        return tracks.latest(key).orElseThrow(() -> Refused.notFound("drawing.none", key));
    }

    /**
     * The drawing itself, as BPMN.
     *
     * @throws Refused NOT_FOUND
     */
    public byte[] model(String key, int version) {
        return tracks.model(key, version).orElseThrow(() -> Refused.notFound("drawing.none", key));
    }

    /** Nothing where no case was begun, and once the engine's history of an ended case is cleaned away. */
    public Optional<Track> track(UUID businessKey) {
        return tracks.of(businessKey);
    }
}
