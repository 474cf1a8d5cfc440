package jp.shimon.document;

/** 同梱のひな形で作る文書：for tests of other rooms. */
public final class Shipped {

    private Shipped() {}

    public static Documents documents() {
        return new Documents(ShippedTemplate::bytes);
    }
}
