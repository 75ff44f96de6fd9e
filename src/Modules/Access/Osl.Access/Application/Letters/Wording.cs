using System.Globalization;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Localization;

namespace Osl.Access.Application.Letters;

/// <summary>Words a letter in its reader's language.</summary>
internal sealed class Wording(Texts texts, AccessSettings settings)
{
    public SecretLetter Of(DueLetter due, string token)
    {
        var (kind, link) = due.IsInvitation ? ("letter.invitation", settings.InvitationLink) : ("letter.reset", settings.PasswordResetLink);
        var culture = CultureInfo.GetCultureInfo(due.Language);
        var way = link.Length == 0 ? token : link.Replace("{token}", token, StringComparison.Ordinal);
        return new SecretLetter(due.Email, due.Language, texts.Of($"{kind}.subject", culture), texts.Of($"{kind}.body", culture, way));
    }
}
