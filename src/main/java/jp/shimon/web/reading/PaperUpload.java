package jp.shimon.web.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.reading.Source;
import jp.shimon.reading.Wish;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** 読み取る資料と、資料にないこと。 As typed, so that a page with a mistake comes back complete. */
record PaperUpload(
        @Nullable MultipartFile file,
        @Nullable String text,
        @Nullable String plan,
        @Nullable String reviewYear,
        @Nullable String reviewPeriod) {

    static final PaperUpload EMPTY = new PaperUpload(null, null, null, null, null);

    private static final int NAME = 200;

    /** @throws Refused INVALID where there is neither a file nor a text, or both */
    Source source() {
        boolean chosen = file != null
                && !(file.isEmpty()
                        && String.valueOf(file.getOriginalFilename()).isEmpty());
        if (chosen && !Texts.blank(text)) {
            throw Refused.invalid("file", "reading.both");
        }
        if (!chosen && Texts.blank(text)) {
            throw Refused.invalid("file", "reading.choose");
        }
        return chosen && file != null ? new Source(name(file), bytes(file)) : Source.of(String.valueOf(text));
    }

    /** The bare name, as far as it can be kept; browsers of old send the whole path. */
    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename());
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String kept = bare.codePointCount(0, bare.length()) > NAME ? bare.substring(0, NAME) : bare;
        return Texts.check("file", kept, NAME).isEmpty() ? kept : "";
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** @throws Refused INVALID where only half of the review is chosen */
    Wish wish() {
        return new Wish(Texts.blank(plan) ? null : String.valueOf(plan).strip(), review());
    }

    private @Nullable Review review() {
        if (Texts.blank(reviewYear) && Texts.blank(reviewPeriod)) {
            return null;
        }
        Optional<ReviewPeriod> period = Arrays.stream(ReviewPeriod.values())
                .filter(p -> p.name().equals(reviewPeriod))
                .findFirst();
        if (Texts.blank(reviewYear) || period.isEmpty()) {
            throw Refused.invalid("reviewYear", "reading.review");
        }
        try {
            return new Review(FiscalYear.parse(String.valueOf(reviewYear)).value(), period.get());
        } catch (Refused wrong) {
            throw new Refused(
                    Refused.Why.INVALID,
                    wrong.violations().stream()
                            .map(v -> new jp.shimon.shared.Violation("reviewYear", v.rule(), v.sentence()))
                            .toList());
        }
    }
}
