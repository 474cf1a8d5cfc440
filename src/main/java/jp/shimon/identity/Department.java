package jp.shimon.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 課：コード、名前、並び順（漢字は読みの順に並ばないので自前の番号を持つ）。 */
@Entity
class Department {

    @Id
    private String code;

    private String name;
    private int sort;

    @Nullable
    private LocalDate closedFrom;

    @Nullable
    private String heir;

    @SuppressWarnings("NullAway.Init")
    protected Department() {}

    Department(String code, String name, int sort) {
        this.code = code;
        this.name = name;
        this.sort = sort;
    }

    void calledNow(String newName, int newSort) {
        this.name = newName;
        this.sort = newSort;
    }

    void close(@Nullable LocalDate from) {
        this.closedFrom = from;
    }

    /** 後継の課：stands for this one and for all that this one stood for. */
    void inheritedBy(String successor) {
        this.heir = successor;
    }

    boolean openOn(LocalDate day) {
        return closedFrom == null || day.isBefore(closedFrom);
    }

    @Nullable
    String heir() {
        return heir;
    }

    DepartmentView view() {
        return new DepartmentView(code, name, sort);
    }

    DepartmentState state() {
        return new DepartmentState(code, name, sort, closedFrom, heir);
    }
}
