package jp.shimon.web.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.notice.Notice;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** お知らせ。 */
@RestController
@RequestMapping("/api/notices")
class NoticesApi {

    private final Notices notices;

    NoticesApi(Notices notices) {
        this.notices = notices;
    }

    record Item(
            UUID id,
            String text,
            Instant at,
            boolean read,
            @Nullable UUID change,
            @Nullable UUID consultation) {}

    @GetMapping
    List<Item> mine(
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "") String after,
            Person person,
            Locale locale) {
        Cursor cursor = new Cursor(limit, after);
        return notices.of(person.username(), id(cursor.after()), cursor.limit()).stream()
                .map(notice -> item(notice, locale))
                .toList();
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Person person) {
        notices.read(id, person.username());
    }

    private static Item item(Notice notice, Locale locale) {
        return new Item(
                notice.id(),
                Words.of(notice.sentence(), locale),
                notice.at(),
                notice.read(),
                notice.change(),
                notice.about().consultation());
    }

    private static @Nullable UUID id(String after) {
        try {
            return after.isEmpty() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException wrong) {
            throw Refused.invalid("after", "cursor.gone");
        }
    }
}
