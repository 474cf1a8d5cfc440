package jp.shimon.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** アカウント：職員とパスワードのハッシュ。 */
@Entity
class Account {

    @Id
    private String username;

    private String name;
    private String passwordHash;

    @Nullable
    private String department;

    private boolean enabled = true;

    @Nullable
    private String email;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, String name, String passwordHash, @Nullable String department, Set<Role> roles) {
        this.username = username;
        this.name = name;
        this.passwordHash = passwordHash;
        this.department = department;
        this.roles = EnumSet.copyOf(roles);
    }

    Person person() {
        return new Person(username, name, department, Set.copyOf(roles));
    }

    void addressed(@Nullable String address) {
        this.email = address;
    }

    @Nullable
    String email() {
        return email;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }
}
