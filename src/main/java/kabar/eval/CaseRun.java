package kabar.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabar.json.JsonMembers;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.pipeline.Stages;

/** Article events sent through a pipeline of their own, in order, as {@code process} sends them: what became of each article. */
final class CaseRun {
    /** What became of the reports of one article id. */
    static final class Answers {
        /** One for each record sent under the id. */
        final List<CaseAnswer> answers = new ArrayList<>();
        /** Country codes in capitals, once for each record in a country's topic. */
        final List<String> routed = new ArrayList<>();

        CaseAnswer first() {
            return answers.isEmpty() ? CaseAnswer.NONE : answers.get(0);
        }
    }

    private final Map<String, Answers> byId = new HashMap<>();
    private final List<CaseAnswer> all = new ArrayList<>();
    private final String countryTopics;

    /** The outcomes of events. */
    CaseRun(Stages stages, List<byte[]> events) {
        countryTopics = stages.settings().topics().prefix() + "country.";
        var pipeline = new Pipeline(stages, stages.settings().topics().history());
        for (byte[] event : events) pipeline.next(event).forEach(this::add);
        pipeline.end().forEach(this::add);
    }

    /** What became of an article; nothing for one that was never sent. */
    Answers of(String id) {
        return byId.getOrDefault(id, new Answers());
    }

    /** The answers to all events, in order. */
    List<CaseAnswer> all() {
        return all;
    }

    private void add(Outcome outcome) {
        if (outcome instanceof Outcome.Judged judged) judged(judged);
        else for (Output letter : outcome.outputs()) rejected(letter);
    }

    private void judged(Outcome.Judged outcome) {
        List<String> codes = outcome.outputs().stream()
                .map(Output::topic)
                .filter(topic -> topic.startsWith(countryTopics))
                .map(topic -> topic.substring(countryTopics.length()).toUpperCase(Locale.ROOT))
                .toList();
        for (Output output : outcome.outputs()) {
            if (output.value() == null) continue;
            var answer = CaseAnswer.of(JsonMembers.of(output.value()), codes);
            Answers answers = answers(outcome.report().id());
            answers.routed.addAll(codes);
            answers.answers.add(answer);
            all.add(answer);
            return;
        }
    }

    /** A dead letter carries what came in, which may know its id. */
    private void rejected(Output letter) {
        byte[] value = letter.value();
        if (value == null || !isObject(value)) return;
        JsonMembers input = JsonMembers.of(value);
        Answers answers = answers(input.text("id"));
        var answer = CaseAnswer.of(input, List.of());
        if (answers.answers.isEmpty()
                || answers.answers.get(answers.answers.size() - 1).disposition() != null) answers.answers.add(answer);
        all.add(answer);
    }

    private static boolean isObject(byte[] value) {
        try {
            JsonMembers.of(Arrays.copyOf(value, value.length));
            return true;
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    private Answers answers(String id) {
        return byId.computeIfAbsent(id, unseen -> new Answers());
    }
}
