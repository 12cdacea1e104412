package kabar.cli;

import java.lang.reflect.Proxy;

/**
 * Handles signals to this process in place of the JVM, which would start to shut down, with the exit code fixed already. By reflection: the
 * classes for it are in the module {@code jdk.unsupported}, whose every mention is a warning. Where they are missing, or the JVM was told
 * to leave signals alone ({@code -Xrs}), nothing is handled.
 */
final class Signals {
    private Signals() {}

    /**
     * Runs {@code action} at each such signal from now on, on a thread of the JVM.
     *
     * @param name without SIG
     * @return what puts the former handler back
     */
    static Runnable handle(String name, Runnable action) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            Object signal = signals.getConstructor(String.class).newInstance(name);
            Object handler = Proxy.newProxyInstance(
                    handlers.getClassLoader(), new Class<?>[] {handlers}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) action.run();
                        return null;
                    });
            var handle = signals.getMethod("handle", signals, handlers);
            Object former = handle.invoke(null, signal, handler);
            return () -> {
                try {
                    handle.invoke(null, signal, former);
                } catch (ReflectiveOperationException handledElsewhere) {
                    // Then it stays as it is, and the JVM is about to end anyway.
                }
            };
        } catch (ReflectiveOperationException notHandledHere) {
            return () -> {};
        }
    }
}
