package org.mithaq.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mithaq.message.Fault;

/**
 * Limits and switches of the server. What there is, with its meaning and its default, stands in one
 * file, {@code settings.properties} beside this class; a file of the user's own and options of the
 * command line change values.
 */
public final class ServerSettings {

    private static final String SHIPPED = "settings.properties";

    private final Map<String, String> values;

    private ServerSettings(Map<String, String> values) {
        this.values = values;
    }

    /** As shipped. */
    public static ServerSettings standard() {
        return new ServerSettings(read(shipped()));
    }

    private static String shipped() {
        try (InputStream in =
                Objects.requireNonNull(ServerSettings.class.getResourceAsStream(SHIPPED))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String text) {
        Map<String, String> values = new TreeMap<>();
        text.lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .forEach(
                        line ->
                                values.put(
                                        line.substring(0, line.indexOf('=')).strip(),
                                        line.substring(line.indexOf('=') + 1).strip()));
        return values;
    }

    /**
     * With the values of a file of the user's own.
     *
     * @throws Fault where it cannot be read, or names what there is not
     */
    public ServerSettings with(Path file) {
        Properties own = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            own.load(reader);
        } catch (NoSuchFileException e) {
            throw new Fault(e, "file.missing", file);
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
        ServerSettings changed = this;
        for (String key : own.stringPropertyNames()) {
            changed = changed.with(key, own.getProperty(key).strip());
        }
        return changed;
    }

    /**
     * With one other value.
     *
     * @throws Fault where there is no such setting, or it takes no such value
     */
    public ServerSettings with(String key, Object value) {
        String known = values.get(key);
        String text = String.valueOf(value);
        if (known == null) {
            throw new Fault("settings.unknown", key, String.join(", ", values.keySet()));
        }
        if (isNumber(known) && !(isNumber(text) && text.length() < 10)) {
            throw new Fault("settings.number", key, text, known);
        }
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(key, text);
        return new ServerSettings(changed);
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]+");
    }

    /** A setting that is a number, 0 or more. */
    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** A setting that is a number of mebibytes, in bytes. */
    public long bytes(String key) {
        return (long) number(key) << 20;
    }

    /** A setting as it is written. */
    public String text(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    /** The file with its explanations and the values in force. */
    public String describe() {
        return shipped()
                .lines()
                .map(
                        line ->
                                line.startsWith("#") || !line.contains("=")
                                        ? line
                                        : withValue(line.substring(0, line.indexOf('=')).strip()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String withValue(String key) {
        return key + "=" + text(key);
    }
}
