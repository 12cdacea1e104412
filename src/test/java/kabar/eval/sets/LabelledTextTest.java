package kabar.eval.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.article.Entity;
import org.junit.jupiter.api.Test;

class LabelledTextTest {
    @Test
    void words_areJoinedAsInPrint() {
        LabelledText text = text(true, "Bu/O Rina/B-PERSON Sari/I-PERSON (/O 41/O )/O ,/O Bogor/B-PLACE ./O");
        assertThat(text.text()).isEqualTo("Bu Rina Sari (41), Bogor.");
        assertThat(names(text)).containsExactly("PERSON Rina Sari", "PLACE Bogor");
    }

    @Test
    void neighbouringNames_stayTwo_andOtherKindsAreLeftOut() {
        LabelledText text = text(true, "Ani/B-PER Budi/B-PER Senin/B-DATE Golkar/B-ORG");
        assertThat(names(text)).containsExactly("PERSON Ani", "PERSON Budi", "ORGANISATION Golkar");
    }

    @Test
    void textWithoutSpaces_isJoinedWithoutThem() {
        LabelledText text = text(false, "在/O 北/B-LOC 京/I-LOC");
        assertThat(text.text()).isEqualTo("在北京");
        assertThat(names(text)).containsExactly("PLACE 北京");
    }

    @Test
    void wordsOverAText_areFoundWhereTheyStand() {
        var builder = LabelledText.Builder.over("The mayor of Porto-Novo,\n\n Ms  Ada Agu, spoke.");
        builder.add("Porto", "B-Location");
        builder.add("-", "I-Location");
        builder.add("Novo", "I-Location");
        builder.add("``", "O");
        builder.add("Ada", "B-Person");
        builder.add("Agu", "I-Person");
        LabelledText text = builder.build();
        assertThat(names(text)).containsExactly("PLACE Porto-Novo", "PERSON Ada Agu");
        assertThat(text.spans().get(0)).isEqualTo(new LabelledText.Span(Entity.Type.PLACE, 13, 23));
    }

    private static LabelledText text(boolean spaced, String words) {
        var builder = new LabelledText.Builder(spaced);
        for (String word : words.split(" ", -1)) {
            int slash = word.lastIndexOf('/');
            builder.add(word.substring(0, slash), word.substring(slash + 1));
        }
        return builder.build();
    }

    private static List<String> names(LabelledText text) {
        return text.spans().stream()
                .map(span -> span.type() + " " + text.text().substring(span.start(), span.end()))
                .toList();
    }
}
