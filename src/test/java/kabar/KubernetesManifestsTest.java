package kabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import org.junit.jupiter.api.Test;

/** The manifests of {@code ops/kubernetes} against the shapes of the API, and against what Kabar needs of them. */
class KubernetesManifestsTest {
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/ConfigMap", ConfigMap.class,
            "v1/Service", Service.class,
            "batch/v1/Job", Job.class,
            "apps/v1/StatefulSet", StatefulSet.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class);

    /** The model of the API would put aside what it does not know. */
    private static final ObjectMapper API = new ObjectMapper()
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private final Map<Class<?>, HasMetadata> manifests = read();
    private final StatefulSet stream = of(StatefulSet.class);
    private final PodSpec pod = stream.getSpec().getTemplate().getSpec();
    private final Container container = pod.getContainers().get(0);

    @Test
    void everyKind_isThere_andHasNoMemberThatTheApiDoesNotKnow() {
        // Read with unknown members refused.
        assertThat(manifests).hasSize(KINDS.size());
    }

    @Test
    void aMisspeltMember_isRefused() {
        assertThatThrownBy(() -> API.readValue("{\"spec\": {\"replica\": 2}}", StatefulSet.class))
                .hasMessageContaining("Unrecognized field \"replica\"");
    }

    @Test
    void settings_areSettings() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(of(ConfigMap.class).getData().get("kabar.properties")));
        var given = new LinkedHashMap<String, String>();
        properties.forEach((key, value) -> given.put((String) key, (String) value));
        var environment = new LinkedHashMap<String, String>();
        for (var variable : container.getEnv()) {
            if (variable.getName().startsWith("KABAR_OPS_")) continue;
            String value = variable.getValue();
            environment.put(variable.getName(), value == null ? "kabar-0" : value);
        }
        Settings settings = SettingsLoader.load(null, environment, given);
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void instances_haveStableNames_andStateThatOutlivesThem() {
        assertThat(container.getEnv()).anySatisfy(variable -> {
            assertThat(variable.getName()).isEqualTo("KABAR_INSTANCE_ID");
            assertThat(variable.getValueFrom().getFieldRef().getFieldPath()).isEqualTo("metadata.name");
        });
        assertThat(stream.getSpec().getVolumeClaimTemplates()).hasSize(1);
        assertThat(container.getVolumeMounts())
                .anySatisfy(mount -> assertThat(mount.getMountPath()).isEqualTo("/var/lib/kabar"));
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void containers_haveNoRights_andReadNoVariablesOfServices() {
        PodSpec topics = of(Job.class).getSpec().getTemplate().getSpec();
        assertThat(List.of(pod, topics)).allSatisfy(each -> {
            assertThat(each.getEnableServiceLinks()).isFalse();
            assertThat(each.getAutomountServiceAccountToken()).isFalse();
            assertThat(each.getSecurityContext().getRunAsNonRoot()).isTrue();
            var rights = each.getContainers().get(0).getSecurityContext();
            assertThat(rights.getReadOnlyRootFilesystem()).isTrue();
            assertThat(rights.getCapabilities().getDrop()).containsExactly("ALL");
        });
    }

    @Test
    void probes_askHealthAtItsPort() {
        assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/livez");
        assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/livez");
        assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/readyz");
        assertThat(container.getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getName()).isEqualTo("ops");
            assertThat(container.getEnv())
                    .anyMatch(variable -> variable.getName().equals("KABAR_OPS_PORT")
                            && variable.getValue()
                                    .equals(port.getContainerPort().toString()));
        });
    }

    @Test
    void selectors_meetThePods() {
        Map<String, String> labels =
                stream.getSpec().getTemplate().getMetadata().getLabels();
        assertThat(labels)
                .containsAllEntriesOf(stream.getSpec().getSelector().getMatchLabels())
                .containsAllEntriesOf(of(Service.class).getSpec().getSelector())
                .containsAllEntriesOf(
                        of(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels());
        assertThat(stream.getSpec().getServiceName())
                .isEqualTo(of(Service.class).getMetadata().getName());
    }

    private static Map<Class<?>, HasMetadata> read() {
        var manifests = new LinkedHashMap<Class<?>, HasMetadata>();
        var yaml = new ObjectMapper(new YAMLFactory());
        try (MappingIterator<JsonNode> documents =
                yaml.readerFor(JsonNode.class).readValues(Files.readString(Path.of("ops/kubernetes/kabar.yaml")))) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                String kind = document.path("apiVersion").asText() + "/"
                        + document.path("kind").asText();
                assertThat(KINDS).containsKey(kind);
                manifests.put(KINDS.get(kind), API.treeToValue(document, KINDS.get(kind)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return manifests;
    }

    private <T extends HasMetadata> T of(Class<T> kind) {
        return Objects.requireNonNull(kind.cast(manifests.get(kind)));
    }
}
