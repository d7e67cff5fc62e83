 llllllll
llllllllll
ll  lll ll
leeeeeeeel
lwwweewwwwwl
