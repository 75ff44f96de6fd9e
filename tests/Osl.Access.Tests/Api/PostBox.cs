using System.Collections.Concurrent;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Tests.Api;

/// <summary>Keeps the letters that would have been posted.</summary>
internal sealed class PostBox : ISecretPost
{
    private readonly ConcurrentQueue<SecretLetter> letters = new();

    public bool Broken { get; set; }

    public IReadOnlyCollection<SecretLetter> Letters => letters;

    public Task Send(SecretLetter letter, CancellationToken ct)
    {
        if (Broken)
        {
            throw new IOException("The post is closed.");
        }

        letters.Enqueue(letter);
        return Task.CompletedTask;
    }

    /// <summary>The token in the last letter to this address.</summary>
    public string TokenTo(string email)
    {
        var body = letters.Last(letter => letter.To == email).Body;
        var from = body.IndexOf("token=", StringComparison.Ordinal) + "token=".Length;
        return body[from..body.IndexOf("&koniec", StringComparison.Ordinal)];
    }
}
