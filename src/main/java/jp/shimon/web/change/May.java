package jp.shimon.web.change;

import jp.shimon.change.ChangeStatus;
import jp.shimon.change.ChangeView;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;

/** 起案者と、途中の案件を登録する事務局に見せる操作。 What is not shown would be refused; what is shown may still be, with a sentence. */
record May(
        boolean edit,
        boolean pullBack,
        boolean tooLate,
        boolean withdraw,
        boolean askToWithdraw,
        boolean enter,
        boolean flag) {

    static May of(ChangeView view, Person person) {
        boolean own = view.head().drafter().equals(person.username());
        ChangeStatus status = view.head().status();
        boolean consulted = status == ChangeStatus.IN_CONSULTATION;
        boolean withOthers = status == ChangeStatus.IN_REVIEW && !view.head().withDrafter();
        return new May(
                own && EditPage.mayEdit(view) && !status.ended(),
                own && withOthers && !view.head().acted(),
                own && withOthers && view.head().acted(),
                own && !status.ended() && !consulted,
                own && consulted,
                !own && status == ChangeStatus.DRAFT && person.is(Role.SECRETARIAT),
                !status.ended()
                        && (person.is(Role.SECRETARIAT)
                                || (own
                                        && (status == ChangeStatus.DRAFT
                                                || view.head().withDrafter()))));
    }

    public boolean any() {
        return edit || pullBack || withdraw || askToWithdraw || enter || flag;
    }
}
