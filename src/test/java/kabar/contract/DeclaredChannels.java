package kabar.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.TopicNames;
import kabar.broker.DeclaredTopic;
import kabar.broker.TopicDeclarations;
import kabar.contract.ListedValuesTest.Listed;

/** The topics that the folder {@code topics} declares, as channels of AsyncAPI with their Kafka binding. */
final class DeclaredChannels {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DeclaredChannels() {}

    /** One topic of each family by the address of its channel: {@code news.country.{cc}}. */
    static Map<String, DeclaredTopic> byAddress() {
        var topics = new LinkedHashMap<String, DeclaredTopic>();
        for (DeclaredTopic topic : TopicDeclarations.all(new TopicNames("news."), (short) 1))
            topics.putIfAbsent(topic.family().replace("<cc>", "{cc}"), topic);
        topics.put("{name}.replay", TopicDeclarations.replay(new TopicNames("any."), (short) 1));
        return topics;
    }

    /** Partitions and settings of each channel, at their places in the document. */
    static List<Listed> listed() {
        Map<String, DeclaredTopic> topics = byAddress();
        var listed = new ArrayList<Listed>();
        Contract.read("asyncapi.json").path("channels").properties().forEach(channel -> {
            DeclaredTopic topic = topics.get(channel.getValue().path("address").asText());
            if (topic == null) throw new IllegalStateException("nothing declares the channel " + channel.getKey());
            String kafka = "/channels/" + channel.getKey() + "/bindings/kafka/";
            listed.add(new Listed("asyncapi.json", kafka + "partitions", IntNode.valueOf(topic.partitions())));
            listed.add(new Listed("asyncapi.json", kafka + "topicConfiguration", settings(topic.configs())));
        });
        return listed;
    }

    /** Numbers as numbers, and the policy as the list that the binding wants. */
    private static JsonNode settings(Map<String, String> configs) {
        var settings = new LinkedHashMap<String, Object>();
        configs.forEach((name, value) -> {
            if (name.equals("cleanup.policy")) settings.put(name, value.split(",", -1));
            else if (value.matches("-?\\d+")) settings.put(name, Long.valueOf(value));
            else settings.put(name, value);
        });
        // As it is read back from a file, where a number is as short as it can be.
        return Contract.json(MAPPER.valueToTree(settings).toString().getBytes(StandardCharsets.UTF_8));
    }
}
