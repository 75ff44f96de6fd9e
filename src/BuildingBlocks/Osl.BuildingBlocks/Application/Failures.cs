namespace Osl.BuildingBlocks.Application;

/// <summary>There is no such thing, or it belongs to another centre; the answer is the same.</summary>
public sealed class NotFoundException(string what) : Exception($"No such {what}.");

/// <summary>The caller's version is not the present one: somebody else changed it meanwhile.</summary>
public sealed class StaleVersionException() : Exception("The version given is not the present one.");

/// <summary>Too many wrote to the same thing at once, and this one, who named no version, lost to another each time.</summary>
public sealed class ContendedException() : Exception("Too many wrote to the same thing at once.");

/// <summary>The caller lacks the right that the message needs.</summary>
public sealed class NotPermittedException(string permission) : Exception($"The permission {permission} is needed.")
{
    public string Permission { get; } = permission;
}

/// <summary>The message needs somebody to be logged in.</summary>
public sealed class NotAuthenticatedException() : Exception("Log in first.");

/// <summary>The credentials given are not good. Why not is told only to somebody who knew the password.</summary>
/// <param name="pointer">The field that is still needed; empty where nothing is told.</param>
public sealed class CredentialsRefusedException(string pointer, string code) : Exception("The credentials are not good.")
{
    public string Pointer { get; } = pointer;

    public string Code { get; } = code;

    /// <summary>The same for an unknown account, a wrong password, a locked account and a token that is over.</summary>
    public static CredentialsRefusedException Wrong() => new("", "wrong_credentials");

    public static CredentialsRefusedException SecondFactorNeeded() => new("/totp", "second_factor_needed");
}

/// <summary>Too many attempts from there; waiting helps.</summary>
public sealed class TooManyAttemptsException(TimeSpan retryAfter) : Exception("Too many attempts.")
{
    public TimeSpan RetryAfter { get; } = retryAfter;
}

/// <summary>A field of the request is wrong in a way that only the handler could see.</summary>
/// <param name="code">A stable code such as unknown_reference.</param>
public sealed class InvalidFieldException(string pointer, string code, params object[] arguments) : Exception($"{pointer}: {code}")
{
    public string Pointer { get; } = pointer;

    public string Code { get; } = code;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}

/// <summary>The Idempotency-Key was used before with another payload.</summary>
public sealed class IdempotencyException() : Exception("The Idempotency-Key was used before with another payload.");
