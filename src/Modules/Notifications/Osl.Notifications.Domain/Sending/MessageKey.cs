using System.Security.Cryptography;
using System.Text;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Domain.Sending;

/// <summary>
/// The left half of a Message-ID, always the same for the same occurrence, recipient and channel: a message that goes out
/// twice because the host died between the server's 250 and the commit is seen as one by whoever receives it.
/// </summary>
internal static class MessageKey
{
    public const int Length = 40;

    public static string For(CentreId centre, Occurrence occurrence, StaffMemberId recipient, Channel channel) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{centre}|{occurrence}|{recipient}|{channel}")))[..Length];
}
