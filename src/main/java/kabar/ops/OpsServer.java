package kabar.ops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Answers GET on a few addresses, from threads of its own that die with the process. */
final class OpsServer implements AutoCloseable {
    /** More than one, so that a scrape and a probe need not wait for each other. */
    private static final int THREADS = 3;

    static final String TEXT = "text/plain; charset=utf-8";
    static final String JSON = "application/json";

    private static final int MOST_SECONDS = 10;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        var thread = new Thread(task, "kabar-ops");
        thread.setDaemon(true);
        return thread;
    });

    static {
        // A client that sends or takes its bytes one by one keeps no thread for longer.
        limit("sun.net.httpserver.maxReqTime");
        limit("sun.net.httpserver.maxRspTime");
    }

    /** An answer. */
    record Page(int status, String type, byte[] body) {
        static Page lines(int status, List<String> lines) {
            return new Page(status, TEXT, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A server that does not answer yet.
     *
     * @throws IOException when it cannot listen there
     */
    OpsServer(String host, int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(threads);
        server.createContext(
                "/",
                exchange -> answer(
                        exchange, Page.lines(404, List.of("/livez, /readyz, /metrics, /status (?text for people)"))));
    }

    /** Answers at exactly this path with what {@code page} gives. */
    OpsServer page(String path, Supplier<Page> page) {
        return at(path, exchange -> answer(exchange, page.get()));
    }

    /** Answers at exactly this path. */
    OpsServer at(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            if (!exchange.getRequestURI().getPath().equals(path))
                answer(exchange, Page.lines(404, List.of("not here")));
            else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod()))
                answer(exchange, Page.lines(405, List.of("only GET")));
            else handler.handle(exchange);
        });
        return this;
    }

    /** Begins to answer. */
    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    static void answer(HttpExchange exchange, Page page) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(page.status(), head ? -1 : page.body().length);
            if (!head) exchange.getResponseBody().write(page.body());
        }
    }

    private static void limit(String property) {
        if (System.getProperty(property) == null) System.setProperty(property, Integer.toString(MOST_SECONDS));
    }
}
