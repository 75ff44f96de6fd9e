using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Recipients;

/// <summary>What Notifications keeps of a staff member: ids and roles, so that it knows whom to tell. Names and addresses stay in Access.</summary>
internal sealed class Recipient : AggregateRoot<StaffMemberId>
{
    private Recipient()
    {
    }

    public bool Active { get; private set; }

    public string Post { get; private set; } = "";

    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>Position of the last fact taken in, in the stream of the staff member.</summary>
    public long SourcePosition { get; private set; }

    public static Recipient Join(StaffMemberId id, CentreId centre)
    {
        var recipient = new Recipient();
        recipient.Identify(id, centre);
        return recipient;
    }

    /// <summary>Takes over what Access says now; an older fact that comes late changes nothing.</summary>
    public void Take(bool active, string post, IReadOnlyList<string> roles, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        Active = active;
        Post = post;
        Roles = [.. roles.Distinct()];
        SourcePosition = position;
    }

    public bool HasAnyOf(IReadOnlyList<string> roles) => Roles.Intersect(roles).Any();
}
