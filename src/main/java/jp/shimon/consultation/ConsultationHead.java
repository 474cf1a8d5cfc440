package jp.shimon.consultation;

import java.util.List;
import jp.shimon.change.ChangeId;
import org.jspecify.annotations.Nullable;

/** 諮問の見出し：一覧の分だけ。 {@code meeting}: the latest, if any. */
public record ConsultationHead(
        ConsultationId id,
        String title,
        ConsultationStatus status,
        List<ChangeId> changes,
        @Nullable MeetingView meeting,
        boolean advisory) {}
