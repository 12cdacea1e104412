package kabar.topology;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.StoreBuilder;

/** The topics that Kafka Streams makes for the topology: the way to the judge, and the changelogs of the stores. */
public final class InternalTopics {
    private InternalTopics() {}

    /** Their names, each beginning with the id of the application and a hyphen. */
    public static List<String> of(String applicationId) {
        return Stream.concat(
                        Stream.of(NewsTopology.JUDGE + "-repartition"),
                        JudgeStores.all().stream().map(StoreBuilder::name).map(name -> name + "-changelog"))
                .map(name -> applicationId + "-" + name)
                .toList();
    }
}
