package kabar.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An amount of a unit of measurement in its canonical form: of the units that are exact powers of ten of each other the largest of
 * which there is at least one, so that 12000 m and 12 km are one value.
 */
record Quantity(BigDecimal value, String unit) {
    /** Each system from its largest unit down. */
    private static final List<List<Step>> SYSTEMS = List.of(
            List.of(new Step("km", 3), new Step("m", 0), new Step("cm", -2), new Step("mm", -3)),
            List.of(new Step("t", 6), new Step("kg", 3), new Step("g", 0), new Step("mg", -3)),
            List.of(new Step("km2", 6), new Step("ha", 4), new Step("m2", 0)),
            List.of(new Step("m3", 3), new Step("l", 0), new Step("ml", -3)),
            List.of(new Step("GW", 9), new Step("MW", 6), new Step("kW", 3)));

    private static final Map<String, List<Step>> SYSTEM_OF = SYSTEMS.stream()
            .flatMap(system -> system.stream().map(step -> Map.entry(step.unit(), system)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** No canonical unit: rain is told in millimetres. */
    private static final String SKIPPED = "cm";

    /** A unit as a power of ten of its system's base. */
    private record Step(String unit, int power) {}

    /** The canonical form; a unit of no system stays as it is. */
    static Quantity of(BigDecimal value, String unit) {
        List<Step> system = unit.isEmpty() ? null : SYSTEM_OF.get(unit);
        if (system == null) return new Quantity(value, unit);
        int power = 0;
        for (Step step : system) if (step.unit().equals(unit)) power = step.power();
        for (Step step : system) {
            if (step.unit().equals(SKIPPED)) continue;
            BigDecimal scaled = value.scaleByPowerOfTen(power - step.power());
            if (scaled.compareTo(BigDecimal.ONE) >= 0) return new Quantity(scaled, step.unit());
        }
        Step least = system.get(system.size() - 1);
        return new Quantity(value.scaleByPowerOfTen(power - least.power()), least.unit());
    }
}
