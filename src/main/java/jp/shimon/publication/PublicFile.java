package jp.shimon.publication;

import java.util.Comparator;

/** 公表するファイル。 In the order of their names. */
public record PublicFile(String name, byte[] bytes, String sha256) implements Comparable<PublicFile> {

    static final String MANIFEST = "manifest.json";

    /** Its media type, as its name says. */
    public String contentType() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "csv" -> "text/csv;charset=UTF-8";
            default -> "application/json;charset=UTF-8";
        };
    }

    @Override
    public int compareTo(PublicFile other) {
        return Comparator.comparing(PublicFile::name).compare(this, other);
    }
}
