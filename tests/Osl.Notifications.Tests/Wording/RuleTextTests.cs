using System.Globalization;
using System.Resources;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Tests.Wording;

public sealed class RuleTextTests
{
    [Fact]
    public void Every_rule_of_the_module_has_a_polish_text()
    {
        var resources = new ResourceManager("Osl.Notifications.Resources.Texts", typeof(NotificationsModule).Assembly);
        var rules = typeof(Notice).Assembly.GetTypes().SelectMany(type => type.GetFields())
            .Where(field => field.FieldType == typeof(Rule)).Select(field => (Rule)field.GetValue(null)!).ToList();

        rules.Count.ShouldBeGreaterThan(4);
        rules.ShouldAllBe(rule => resources.GetString(rule.Code, CultureInfo.GetCultureInfo("pl")) != null);
    }
}
