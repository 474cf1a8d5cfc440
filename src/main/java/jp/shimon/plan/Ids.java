package jp.shimon.plan;

import java.util.Optional;
import java.util.UUID;

/** 文字列が識別子かどうか。 */
final class Ids {

    private Ids() {}

    static Optional<UUID> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
