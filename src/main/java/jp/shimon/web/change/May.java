package jp.shimon.web.change;

import jp.shimon.change.ChangeStatus;
import jp.shimon.change.ChangeView;
import jp.shimon.identity.Person;

/** 起案者に見せる操作。 What is not shown would be refused; what is shown may still be, with a sentence. */
record May(boolean edit, boolean pullBack, boolean withdraw, boolean askToWithdraw) {

    static May of(ChangeView view, Person person) {
        boolean own = view.head().drafter().equals(person.username());
        ChangeStatus status = view.head().status();
        boolean consulted = status == ChangeStatus.IN_CONSULTATION;
        boolean withOthers = status == ChangeStatus.IN_REVIEW && !view.head().withDrafter();
        return new May(
                own && EditPage.mayEdit(view) && !status.ended(),
                own && withOthers,
                own && !status.ended() && !consulted,
                own && consulted);
    }

    public boolean any() {
        return edit || pullBack || withdraw || askToWithdraw;
    }
}
