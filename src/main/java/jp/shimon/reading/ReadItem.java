package jp.shimon.reading;

import java.util.List;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeKind;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 読み取った項目を、変更案の下書きの形で。
 *
 * @param form the proposal; {@code null} where an obstacle leaves none
 * @param bases the measures that it starts from, each with the number of its revision
 * @param department code of the department in charge after the change
 * @param obstacles what keeps it from becoming a draft, each with its place
 * @param remarks what whoever goes on with it should know
 */
public record ReadItem(
        ChangeKind kind,
        int no,
        String title,
        @Nullable ChangeForm form,
        List<String> bases,
        @Nullable String department,
        List<Sentence> obstacles,
        List<Sentence> remarks,
        List<Discrepancy> discrepancies) {}
