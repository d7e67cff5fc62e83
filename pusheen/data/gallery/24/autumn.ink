     lloo        l l ll
 llloooooolll    yyyyyl
 llloooooooll    lyyyyll
 ll lloooollllllllllyyl
ll   ll          lll
ll  l     l      llllll
l      l      lrlrrrrlll
l             lrrrrrrlll
ll             lrrrrrrll
llllllllllllllllllllll
