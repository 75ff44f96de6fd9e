using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Initiatives;

/// <summary>Who gave support, and what it was.</summary>
internal sealed record InitiativeSupportContent(DateOnly On, PersonId? SupporterId, int? Supporters, SupportKind Kind, string Description);

/// <summary>An entry of an initiative's support log.</summary>
internal sealed class InitiativeSupport : AggregateRoot<InitiativeSupportId>
{
    private InitiativeSupport()
    {
    }

    public InitiativeId InitiativeId { get; private set; }

    public DateOnly On { get; private set; }

    public PersonId? SupporterId { get; private set; }

    public int? Supporters { get; private set; }

    public SupportKind Kind { get; private set; }

    public string Description { get; private set; } = "";

    /// <summary>Moves the support to another record of the same person, or to an id of nobody.</summary>
    public void MoveSupporter(PersonId to) => SupporterId = to;

    internal static InitiativeSupport Of(InitiativeSupportId id, Initiative initiative, InitiativeSupportContent content, DateOnly today)
    {
        GroupRules.InOrder.Require(content.On <= today, "/on");
        InitiativeRules.SupportIsCounted.Require((content.SupporterId is null) != (content.Supporters is null), "/supporters");
        var support = new InitiativeSupport
        {
            InitiativeId = initiative.Id,
            On = content.On,
            SupporterId = content.SupporterId,
            Supporters = content.Supporters,
            Kind = content.Kind,
            Description = content.Description,
        };
        support.Identify(id, initiative.CentreId);
        return support;
    }
}
