package jp.shimon.consultation;

/** 委員を外へ見せる形。 {@code position}: CHAIR, DEPUTY or MEMBER. */
public record MemberView(MemberId id, String name, String position) {

    boolean chairs() {
        return position.equals("CHAIR");
    }

    boolean deputizes() {
        return position.equals("DEPUTY");
    }
}
