namespace Osl.Access.Domain.Staff;

/// <summary>The post a member of staff holds (CUS Act Art. 23).</summary>
internal enum Post
{
    Director,
    OrganizerOSL,
    TeamCoordinator,
    Animator,
    Specialist,
    SocialWorker,
    IpusCoordinator,
    ServicesOrganizer,
    VolunteerCoordinator,

    /// <summary>Any other, such as the office or the data protection officer.</summary>
    Other,
}
