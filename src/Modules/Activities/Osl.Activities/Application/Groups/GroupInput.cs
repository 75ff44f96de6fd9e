using FluentValidation;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Groups;

/// <summary>A club or a group as it is written down.</summary>
/// <param name="Name">As its members call it.</param>
/// <param name="Kind">What sort of club or group it is.</param>
/// <param name="CommunityIds">The communities that it belongs to; at least one.</param>
/// <param name="FacilitatorId">The member of staff who goes with it.</param>
/// <param name="Purpose">What it comes together for.</param>
/// <param name="Confidential">Whether who belongs to it is told to its facilitator alone (ACT-11); left out, a new group is so where it is for self-help, and a group that is described anew stays as it was.</param>
/// <param name="Leadership">In whose hands it starts, the centre's when left out; later only handing over changes it.</param>
/// <param name="RegularPlace">Where it usually meets, in words.</param>
/// <param name="RegularDay">The weekday on which it usually meets.</param>
/// <param name="RegularTime">The hour at which it usually meets, in Warsaw.</param>
internal sealed record GroupInput(
    string Name,
    GroupKind Kind,
    IReadOnlyList<Guid> CommunityIds,
    Guid FacilitatorId,
    string? Purpose = null,
    bool? Confidential = null,
    Leadership? Leadership = null,
    string? RegularPlace = null,
    DayOfWeek? RegularDay = null,
    TimeOnly? RegularTime = null) : IExample<GroupInput>
{
    public static GroupInput Example { get; } = new(
        "Klub Aktywnego Seniora „Słoneczni”",
        GroupKind.SeniorClub,
        [Examples.Community],
        Examples.Organizer,
        "Spotkania, wspólne wyjścia i pomoc sąsiadom.",
        false,
        null,
        "Dom sąsiedzki, ul. Lipowa 3",
        DayOfWeek.Wednesday,
        new TimeOnly(10, 0));

    /// <param name="wasConfidential">Of a group that is described anew.</param>
    public GroupContent ToContent(bool? wasConfidential = null) => new(
        Name,
        Kind,
        Purpose,
        Ids.Typed<CommunityId>(CommunityIds),
        new StaffMemberId(FacilitatorId),
        Confidential ?? wasConfidential ?? Kind.IsConfidentialByDefault(),
        RegularPlace,
        RegularDay,
        RegularTime);

    internal sealed class Validator : AbstractValidator<GroupInput>
    {
        public Validator()
        {
            RuleFor(group => group.Name).NotEmpty().MaximumLength(TextLimits.Name).NoPesel();
            RuleFor(group => group.CommunityIds).NotEmpty();
            RuleFor(group => group.CommunityIds).Listed();
            RuleFor(group => group.Purpose).MaximumLength(TextLimits.Text).NoPesel();
            RuleFor(group => group.RegularPlace).MaximumLength(TextLimits.Line).NoPesel();
        }
    }
}
