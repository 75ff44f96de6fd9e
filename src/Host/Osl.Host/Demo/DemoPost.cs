using System.Text.RegularExpressions;
using Osl.BuildingBlocks.Application;

namespace Osl.Host.Demo;

/// <summary>Takes the letters of the story: the tokens of invitations are used at once, nothing is sent.</summary>
internal sealed partial class DemoPost : ISecretPost
{
    /// <summary>What the letters' link is set to while the demo is loaded, so that a token is found in its letter.</summary>
    public const string Link = "demo:{token}:demo";

    private readonly List<string> tokens = [];

    public Task Send(SecretLetter letter, CancellationToken ct)
    {
        tokens.Add(Token().Match(letter.Body).Groups["token"].Value);
        return Task.CompletedTask;
    }

    public IReadOnlyList<string> TakeTokens()
    {
        string[] taken = [.. tokens];
        tokens.Clear();
        return taken;
    }

    [GeneratedRegex("demo:(?<token>[^:]+):demo", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
