using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the server wants to be told from now on.</summary>
/// <param name="Registrations">Each thing.</param>
internal sealed record RegistrationParams(ImmutableArray<Registration> Registrations);
