using Osl.Access.Contracts;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Planning.Contracts;
using Osl.Testing.Hosting;

namespace Osl.Notifications.Tests.Api;

/// <summary>A centre of its own for each test: an organiser, a director, and the facts that concern them.</summary>
public sealed class Staff(NotificationHost host)
{
    public CentreId Centre { get; } = new(Guid.NewGuid());

    public StaffMemberId Organiser { get; } = new(Guid.NewGuid());

    public StaffMemberId Director { get; } = new(Guid.NewGuid());

    public ApiClient AsOrganiser => host.Client(Centre, Organiser, Roles.OrganizerOsl);

    public ApiClient AsDirector => host.Client(Centre, Director, Roles.Director);

    public ApiClient AsAdmin => host.Client(Centre, Roles.CentreAdmin);

    public static async Task<Staff> In(NotificationHost host)
    {
        var staff = new Staff(host);
        await staff.Changed(staff.Organiser, true, Roles.OrganizerOsl);
        await staff.Changed(staff.Director, true, Roles.Director);
        return staff;
    }

    public Task Changed(StaffMemberId who, bool active, string role, long position = 1) => host.TellOf(
        Centre, who.Value, new StaffMemberChanged { StaffMemberId = who.Value, Active = active, Post = role, Roles = [role], StreamPosition = position });

    public Task Told(params IntegrationEvent[] facts) => host.Tell(Centre, facts);

    public Task Deliver() => host.RunJob("notifications.deliver");

    public static PlanReviewDue ReviewDue(DateOnly on, int daysBefore = 14, Guid? review = null) => new()
    {
        PlanId = Guid.NewGuid(), ReviewId = review ?? Guid.NewGuid(), Title = "Plan OSL 2026", DueOn = on, DaysBefore = daysBefore,
    };
}
