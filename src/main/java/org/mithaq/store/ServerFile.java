package org.mithaq.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.mithaq.message.Fault;

/**
 * Where the server that has a folder open can be asked: {@code server.properties} in the folder,
 * readable by its owner alone.
 *
 * @param address such as {@code http://127.0.0.1:8080}
 * @param token what the server asks for before it lets anyone write
 * @param process the server's process id
 */
public record ServerFile(String address, String token, long process) {

    private static final String NAME = "server.properties";

    /** The server that has a folder open; empty where none runs. */
    public static Optional<ServerFile> of(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            ServerFile server =
                    new ServerFile(
                            properties.getProperty("address", ""),
                            properties.getProperty("token", ""),
                            Long.parseLong(properties.getProperty("process", "-1")));
            boolean runs =
                    ProcessHandle.of(server.process()).map(ProcessHandle::isAlive).orElse(false);
            return runs ? Optional.of(server) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** Writes the file. */
    public void write(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Properties properties = new Properties();
            properties.setProperty("address", address);
            properties.setProperty("token", token);
            properties.setProperty("process", String.valueOf(process));
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                properties.store(writer, "The server that has this folder open");
            }
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** Removes the file of a folder that the server lets go of. */
    public static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            throw new Fault(
                    e, "file.unreadable", folder.resolve(NAME), String.valueOf(e.getMessage()));
        }
    }
}
