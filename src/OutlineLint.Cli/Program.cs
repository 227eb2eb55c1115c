using OutlineLint.Cli;

return CommandLine.Run(args, CommandHost.FromConsole());
