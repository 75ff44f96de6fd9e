using System.Collections.Concurrent;
using Osl.BuildingBlocks.Application;

namespace Osl.Chaos.InProcess.Faults;

/// <summary>Keeps the letters that would have been posted, for the tokens in them.</summary>
internal sealed class LetterBox : ISecretPost
{
    public const string Link = "https://front.example/?token={token}&end";

    private readonly ConcurrentQueue<SecretLetter> letters = new();

    public Task Send(SecretLetter letter, CancellationToken ct)
    {
        letters.Enqueue(letter);
        return Task.CompletedTask;
    }

    /// <summary>The token in the last letter to this address.</summary>
    public string TokenTo(string email)
    {
        var body = letters.Last(letter => letter.To == email).Body;
        var from = body.IndexOf("token=", StringComparison.Ordinal) + "token=".Length;
        return body[from..body.IndexOf("&end", StringComparison.Ordinal)];
    }
}
