package org.programmereporting.cli;

import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.programmereporting.job.Failures;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole program but for {@code System.exit}: testable in one process. */
public final class CommandLineApp {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;
    private final boolean terminal;

    /**
     * An application that writes to these.
     *
     * @param clock the only clock of the program
     * @param terminal whether a person watches, so that progress is worth showing
     */
    public CommandLineApp(PrintWriter out, PrintWriter err, Clock clock, boolean terminal) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.terminal = terminal;
    }

    /** The application on this process's console. */
    public static CommandLineApp onConsole() {
        return new CommandLineApp(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                isTerminal());
    }

    /** Newer JDKs give a console also where there is none to see, unless told to use the plain one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Runs a command line to its exit code. */
    public int execute(String... arguments) {
        return commands(arguments)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(CommandLineApp::executeAfterTheCommand)
                .setParameterExceptionHandler(CommandLineApp::wrongly)
                .setExecutionExceptionHandler(failure())
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    /** All commands; the one that is named first alone, since to learn the options of all takes a fifth of a run with nothing new. */
    private CommandLine commands(String... arguments) {
        CommandLine program = new CommandLine(new MainCommand(out, err, clock, terminal));
        CommandLine.getCommandMethods(MainCommand.class, null).stream()
                .filter(method -> arguments.length > 0 && nameOf(method).equals(arguments[0]))
                .findFirst()
                .ifPresentOrElse(
                        method -> program.addSubcommand(new CommandLine(method)),
                        () -> program.getCommandSpec().addMethodSubcommands());
        return program;
    }

    private static String nameOf(Method command) {
        return command.getAnnotation(Command.class).name();
    }

    /** An option before the command's word would be read and then forgotten: each command has its own. */
    private static int executeAfterTheCommand(ParseResult parsed) {
        boolean forgotten = parsed.hasSubcommand()
                && parsed.matchedOptions().stream().anyMatch(option -> !option.usageHelp() && !option.versionHelp());
        if (forgotten) {
            String option = parsed.matchedOptions().get(0).longestName();
            String command = parsed.subcommand().commandSpec().name();
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "Write options after the command: " + command + " " + option + " …");
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** What is wrong in one line, with what was probably meant; the help is a word away rather than in the way. */
    private static int wrongly(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(OneLine.of(String.valueOf(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Type " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help for its options.");
        return ExitCode.USAGE;
    }

    private static IExecutionExceptionHandler failure() {
        return (failure, command, parsed) -> {
            command.getErr().println(Failures.explain(failure));
            int code = ExitCode.of(failure);
            if (code == ExitCode.FAILED) {
                LoggerFactory.getLogger(CommandLineApp.class).debug("Failed", failure);
            }
            return code;
        };
    }
}
