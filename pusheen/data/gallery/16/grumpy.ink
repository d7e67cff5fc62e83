         leeeeel
 ll   llleeeeeee
llllllllllllyll
ll        lll
l l l l     lll
l           lll
lllllllllllllll
