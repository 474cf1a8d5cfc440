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
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.Formula;
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

    /** In the same statement, since a person is read at every request. */
    @Formula("(select string_agg(d.code, ' ') from department d where d.heir = department)")
    @Nullable
    private String formerly;

    private boolean enabled = true;
    private boolean mustChange;

    @Nullable
    private Instant signedOutBefore;

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

    /** 異動、改姓、役割の変更。 */
    void change(String newName, @Nullable String newDepartment, Set<Role> newRoles) {
        this.name = newName;
        this.department = newDepartment;
        if (!roles.equals(newRoles)) {
            roles.clear();
            roles.addAll(newRoles);
        }
    }

    void close(Instant now) {
        this.enabled = false;
        this.signedOutBefore = now;
    }

    void reopen() {
        this.enabled = true;
    }

    /** A new password ends what was begun with the old one. */
    void password(String hash, boolean toBeChanged, Instant now) {
        this.passwordHash = hash;
        this.mustChange = toBeChanged;
        this.signedOutBefore = now;
    }

    Person person() {
        Set<String> heirOf = formerly == null ? Set.of() : Set.of(formerly.split(" "));
        return new Person(username, name, department, Set.copyOf(roles), heirOf);
    }

    SignIn signIn() {
        return new SignIn(person(), passwordHash, mustChange, signedOutBefore);
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
