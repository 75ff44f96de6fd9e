namespace Osl.BuildingBlocks.Application;

/// <summary>A letter that carries a one-time secret, such as an invitation's token. It is handed to the post at once and never stored.</summary>
/// <param name="Language">pl or en.</param>
/// <param name="Body">Plain text.</param>
public sealed record SecretLetter(string To, string Language, string Subject, string Body);

/// <summary>Where secret letters are posted. Notifications runs the post; it throws when it could not, and the sender writes a new letter later.</summary>
public interface ISecretPost
{
    Task Send(SecretLetter letter, CancellationToken ct);
}
