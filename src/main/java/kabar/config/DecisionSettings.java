package kabar.config;

import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.Type.BOOLEAN;
import static org.apache.kafka.common.config.ConfigDef.Type.DOUBLE;
import static org.apache.kafka.common.config.ConfigDef.Type.STRING;

import org.apache.kafka.common.config.ConfigDef.ValidString;

/** The part of the settings table by which copies and stories are told. */
final class DecisionSettings {
    private DecisionSettings() {}

    static SettingsTable define(SettingsTable table) {
        return table.group("Duplicates and stories")
                .add(
                        SettingsTable.NEAR_WINDOW,
                        STRING,
                        "3d",
                        DurationRange.between("1h", "30d"),
                        MEDIUM,
                        "Time within which near copies are looked for, by publication.")
                .add(
                        SettingsTable.IDENTITY_WINDOW,
                        STRING,
                        "30d",
                        DurationRange.between("1h", "365d"),
                        MEDIUM,
                        "How long a published article is remembered, by log time: within it the same text, id or address is recognised.")
                .add(
                        SettingsTable.STRICTNESS,
                        STRING,
                        "normal",
                        ValidString.in("low", "normal", "high"),
                        MEDIUM,
                        "How much alike two texts must be for the later to be suppressed: low suppresses reworked copies, too; high only those that are all but the same.")
                .add(
                        SettingsTable.NEAR_SHARE,
                        DOUBLE,
                        null,
                        Share.between(0.4, 0.95),
                        LOW,
                        "Share of a long text's words that must stand in the other in the same order; where nothing is set 0.47, 0.57 or 0.77, by dedup.strictness.")
                .add(
                        SettingsTable.STORY_WINDOW,
                        STRING,
                        "3d",
                        DurationRange.between("1h", "30d"),
                        MEDIUM,
                        "Longest time between a report and the earlier one whose story it joins.")
                .add(
                        SettingsTable.STORY_MAX_AGE,
                        STRING,
                        "14d",
                        DurationRange.between("1h", "365d"),
                        LOW,
                        "Longest time between the first and the last report of a story, by publication; a report is remembered that long by log time.")
                .add(
                        SettingsTable.STORY_LINK_SHARE,
                        DOUBLE,
                        0.5,
                        Share.between(0.2, 0.95),
                        MEDIUM,
                        "Closeness from which a report joins the story of an earlier one; a greater one makes more and smaller stories.")
                .add(
                        SettingsTable.STORY_COLLAPSE,
                        BOOLEAN,
                        false,
                        null,
                        LOW,
                        "Publish only the first report of each story; the others go to the duplicates.")
                .add(
                        SettingsTable.EXTRA_NAMES,
                        STRING,
                        null,
                        null,
                        LOW,
                        "File of names that are added to those Kabar knows, a line each: name, language or *, country (and the name to show), kind, with tabs between them; it decides by what it holds, not by its place. ~ is the home folder.")
                .add(
                        SettingsTable.PUBLISHER_TEXT,
                        STRING,
                        null,
                        null,
                        LOW,
                        "File with a line DOMAIN = full, lead or none for each publisher whose text is not to be published as a whole, * standing for all others; it decides by what it holds, not by its place. ~ is the home folder.")
                .add(
                        SettingsTable.IDENTITY_PARAMETERS,
                        STRING,
                        null,
                        new ParameterTable(),
                        LOW,
                        "Table of parameters of addresses that name no article, as kabar identity learn writes it; it decides by what it holds, not by its place.")
                .group("Decisions by people")
                .add(
                        SettingsTable.DECISION_KEYS,
                        STRING,
                        null,
                        null,
                        MEDIUM,
                        "File with a line PERSON = KEY for each who may decide on articles, the key being 32 to 64 bytes in hexadecimal; without it nobody may. ~ is the home folder.");
    }
}
