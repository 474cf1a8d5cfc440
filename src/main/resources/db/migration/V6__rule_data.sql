-- The words of the findings' rules: a city may say them differently, so they are data that the secretariat edits.
-- A version is never changed, a later one takes its place: who changed what and when is the table itself.
create table rule_data (
    version    integer primary key check (version >= 0),
    words      jsonb not null,
    changed_by text references account,
    changed_at timestamptz,
    check (version = 0 or (changed_by is not null and changed_at is not null))
);

create trigger kept_for_good before update or delete on rule_data
    for each row execute function refuse_change();
create trigger never_emptied before truncate on rule_data execute function refuse_truncate();

insert into rule_data (version, words) values (0, '{
    "homophones": [
        ["施行", "試行"], ["実証", "検証"], ["意思", "意志"], ["既定", "規定"], ["制作", "製作"],
        ["保証", "保障", "補償"]
    ],
    "slips": [{"wrong": "施行実施", "right": "試行実施"}, {"wrong": "施行運用", "right": "試行運用"}],
    "variants": [
        ["取組", "取組み", "取り組み"], ["打合せ", "打ち合わせ", "打合わせ"], ["申込み", "申込", "申し込み"],
        ["問合せ", "問い合わせ", "問合わせ"], ["手続", "手続き"], ["受付", "受け付け"],
        ["引継ぎ", "引き継ぎ"], ["組合せ", "組み合わせ"], ["見積り", "見積もり"]
    ],
    "endStates": [
        "策定", "制定", "改定", "決定", "運用開始", "本格運用", "本格実施", "供用開始", "導入", "移行",
        "公表", "完了", "終了", "廃止", "達成"
    ],
    "stages": ["検討", "提示", "策定", "庁内調整", "運用開始", "運用"],
    "baselineWords": ["当初"],
    "ignored": ["当初予算", "試行運用", "再検討"],
    "ratingVerbs": ["と評価", "といたしました", "とした", "と判定"],
    "halfYearEnd": {"month": 9, "day": 30}
}');
