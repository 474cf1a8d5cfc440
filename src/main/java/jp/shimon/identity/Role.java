package jp.shimon.identity;

/** 役割。 What a person may be asked to do. */
public enum Role {
    /** 担当：変更案を起案する */
    STAFF,
    /** 課長：承認、合議、修正への同意 */
    HEAD,
    /** 事務局：審査、ヒアリング、付議、会議、公表 */
    SECRETARIAT,
    /** 本部：諮問するかどうかを決めた結果を記録する */
    HEADQUARTERS,
    /** 市長：決裁 */
    MAYOR,
    /** 管理者：待っているものをすべて見る、何も決めない */
    MANAGER,
    /** システム管理者：職員の登録、業務はしない */
    ADMIN
}
