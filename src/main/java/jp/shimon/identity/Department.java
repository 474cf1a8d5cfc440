package jp.shimon.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 課：コード、名前、並び順（漢字は読みの順に並ばないので自前の番号を持つ）。 */
@Entity
class Department {

    @Id
    private String code;

    private String name;
    private int sort;

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

    DepartmentView view() {
        return new DepartmentView(code, name, sort);
    }
}
